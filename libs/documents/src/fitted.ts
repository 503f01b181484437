// How large a picture is printed: as it was meant, or as large as its page lets it be.

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture's size within a room, both in the same unit: smaller where it must be, its proportions kept. */
export function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

/** A picture's size before it is turned. */
export function lying({ width, height, turn = 0 }: Size & { readonly turn?: number }): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}
