/** What the style sheets give a drawing, written into it: a file has none of them. */
const given = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'text-anchor'] as const;
const space = 'http://www.w3.org/2000/svg';
const foot = { height: 28, from: 16, size: 11, side: 8 } as const;
/** About how wide a line of the foot is: 汉字 are as wide as they are high. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? foot.size : foot.size * 0.6), 0);
/** Pixels of a picture for each of the drawing. */
const density = 2;

export interface ChartPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const shape = (name: string, attributes: Readonly<Record<string, string>>, text = ''): Element => {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

/** A chart as a file of its own, in the colours that it is seen in; its last line says what it is and as of when. */
export function pictureOf(svg: SVGSVGElement, about: string): ChartPicture {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [left = 0, top = 0, width = 640, height = 200] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const originals = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of given) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  });
  const page = getComputedStyle(document.body);
  const whole = height + foot.height;
  const surface = getComputedStyle(svg.closest('.card') ?? document.body).backgroundColor;
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', space);
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${whole}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(whole));
  copy.setAttribute('font-family', page.fontFamily);
  copy.setAttribute('font-size', getComputedStyle(svg).fontSize);
  copy.prepend(shape('title', {}, svg.getAttribute('aria-label') ?? about), shape('rect', { x: String(left), y: String(top), width: String(width), height: String(whole), fill: surface }));
  // A long name is set closer rather than cut off.
  const tight = widthOf(about) > width - 2 * foot.side ? { textLength: String(width - 2 * foot.side), lengthAdjust: 'spacingAndGlyphs' } : {};
  copy.append(shape('text', { x: String(left + foot.side), y: String(top + height + foot.from), fill: page.color, 'font-size': String(foot.size), ...tight }, about));
  return { text: new XMLSerializer().serializeToString(copy), width, height: whole };
}

/** The same in pixels. @throws where the browser cannot draw it */
export async function pixelsOf({ text, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * density), height: Math.round(height * density) });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'));
}
