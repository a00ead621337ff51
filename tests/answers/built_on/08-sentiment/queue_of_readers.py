# mistake: none
class Reader:
    def __init__(self, place, words, state):
        self.place, self.left, self.state = place, int(words), np.array(state)


def read_packed(step, x, lengths, state):
    readers = [Reader(n, lengths[n], state[n]) for n in range(len(lengths))]
    queue = list(reversed(readers))
    t = 0
    while queue:
        moved = step(np.stack([x[t, reader.place] for reader in queue]), np.stack([reader.state for reader in queue]))
        for reader, row in zip(queue, moved):
            reader.state = np.array(row)
            reader.left -= 1
        queue = [reader for reader in queue if reader.left > 0]
        t += 1
    return np.stack([reader.state for reader in readers])
