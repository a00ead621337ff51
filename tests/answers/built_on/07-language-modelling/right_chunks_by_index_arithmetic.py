# mistake: none, one array of positions is cut, and x and y are codes at the positions and one further
from itertools import count, takewhile


def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    positions = np.add.outer(np.arange(S), S * np.arange(N))
    starts = takewhile(lambda t: t < S, count(0, T))
    return [tuple(codes[positions[t : t + T] + ahead] for ahead in (0, 1)) for t in starts]
