"""Two stacks, back to back, are the tape of a Turing machine: one holds what is left of the head, one what is right.

Moving the head pops a bit from one stack and pushes it, or another, onto the other. All that the machine knows of its
tape is what the stacks show.
"""


def added_one(holds, number, width):
    """Writes a number below 2**width - 1 in binary and adds one: what is known of the tape after each move, and what is
    read back. holds(operations) says whether a stack shows a 1 after these: 1 and -1 push a bit, 0 pops.

    >>> def holds(operations, held=()):
    ...     for bit in operations:
    ...         held = held[1:] if bit == 0 else (bit, *held)
    ...     return held[0] > 0
    >>> rows, total = added_one(holds, 3, 3)
    >>> rows[0], rows[-1], total
    ([0, 1, 1], [1, 0, 0], 4)
    """
    known = [number >> k & 1 for k in reversed(range(width))]
    left, right, rows, carry = [2 * bit - 1 for bit in known], [], [known], 1
    for place in reversed(range(width)):
        bit = int(holds(left))
        left.append(0)
        right.append(2 * (bit ^ carry) - 1)
        known = [*known[:place], bit ^ carry, *known[place + 1 :]]
        carry &= bit
        rows.append(known)
    back = []
    for _ in range(width):
        back.append(int(holds(right)))
        right.append(0)
    return [*rows, back], sum(bit << k for k, bit in enumerate(reversed(back)))
