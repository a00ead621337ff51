# mistake: none
def edit_distance(said, heard):
    # rings of pairs (i, j) that 0, 1, 2, ... changes reach: i labels said and j heard are done
    def slide(i, j):
        while i < len(said) and j < len(heard) and said[i] == heard[j]:
            i, j = i + 1, j + 1
        return i, j

    goal = (len(said), len(heard))
    ring, seen, changes = {slide(0, 0)}, set(), 0
    while goal not in ring:
        seen |= ring
        moved = {(i + di, j + dj) for i, j in ring for di, dj in ((1, 1), (1, 0), (0, 1))}
        ring = {slide(i, j) for i, j in moved if i <= goal[0] and j <= goal[1]} - seen
        changes += 1
    return changes


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for one, other in zip(said, heard):
        errors, words = errors + edit_distance(one, other), words + len(one)
    return errors / words
