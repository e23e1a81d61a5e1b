import { mongoAddressFault, mongoAddressOf } from './mongo-address';

describe('the address of a MongoDB', () => {
  it.each([
    ['mongodb://localhost:27017', 'mongodb://localhost:27017', undefined],
    ['mongodb://ops:s3cret%40@a.example:27017,b.example:27018/views?replicaSet=rs0&tls=true', 'mongodb://a.example:27017,b.example:27018/views', 'views'],
    ['mongodb+srv://ops:s3cret@cluster0.example.net/?retryWrites=true&w=majority&appName=x', 'mongodb+srv://cluster0.example.net', undefined],
    ['mongodb://[::1]:27017/a', 'mongodb://[::1]:27017/a', 'a'],
  ])('%s is shown without its password', (text, shown, database) => {
    expect(mongoAddressFault(text)).toBeUndefined();
    expect(mongoAddressOf(text)).toEqual({ url: text, shown, database });
  });

  it.each([
    ['mongodb://', /Write mongodb:\/\//],
    ['postgres://h', /Write mongodb:\/\//],
    ['mongodb://ops:s3c:ret@h', /percent-encoded/],
    ['mongodb://ops:s3c/ret@h', /percent-encoded/],
    ['mongodb://ops:s3c@ret@h', /percent-encoded/],
    ['mongodb://h/a.b', /letters, digits/],
    ['mongodb+srv://h:27017/', /without a port/],
    ['mongodb://h:port/', /host:port/],
    ['mongodb://ops:s3cret@h/?w=1', /sets w itself/],
    ['mongodb://ops:s3cret@h/?readPreference=secondary', /sets readPreference itself/],
    ['mongodb://ops:s3cret@h/?retires=1', /no setting "retires"/],
  ])('%s is refused without its password', (text, remedy) => {
    expect(mongoAddressFault(text)).toMatch(remedy);
    expect(mongoAddressFault(text)).not.toMatch(/s3c/);
    expect(() => mongoAddressOf(text)).toThrow(RangeError);
  });
});
