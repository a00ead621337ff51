# mistake: none, every sequence is run alone, and y is filled up with zeros by zip_longest over the steps
from itertools import chain, repeat


def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape

    def alone(n):
        mine = x[: lengths[n], n : n + 1]
        ways = ((1, ahead), (-1, back))
        return [forward(mine[::turn], params)[::turn, 0] for turn, params in ways]

    pairs = [alone(n) for n in range(N)]
    rows = [[np.append(f, b) for f, b in zip(*pair)] for pair in pairs]
    nothing = np.zeros_like(rows[0][0])
    full = [[row for row, _ in zip(chain(own, repeat(nothing)), range(T))] for own in rows]
    return np.array([list(step) for step in zip(*full)]), np.array([np.append(f[-1], b[0]) for f, b in pairs])
