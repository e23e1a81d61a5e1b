import { Room } from './room';

describe('room', () => {
  it('is shared equally by those who catch up; others have a little', () => {
    const room = new Room(6400);
    const [one, two] = [{}, {}];
    expect(room.partOf(one)).toBe(100);
    room.enter(one);
    room.enter(one);
    expect(room.partOf(one)).toBe(6400);
    room.enter(two);
    expect([room.partOf(one), room.partOf(two)]).toEqual([3200, 3200]);
    room.leave(two);
    expect([room.partOf(one), room.partOf(two)]).toEqual([6400, 100]);
  });
});
