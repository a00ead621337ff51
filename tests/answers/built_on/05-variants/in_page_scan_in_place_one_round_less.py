# mistake: the rounds stop too early where T is no power of two, and d and u are overwritten (two mistakes)
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    """The maps of all steps up to each: combine(first, second) -> map, d and u (T, N, H) -> D, U (T, N, H)."""
    D, U = d, u
    reach = 1
    while 2 * reach <= len(d):
        D[reach:], U[reach:] = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))
        reach *= 2
    return D, U
