# mistake: the number of rounds is log2(T) rounded down, so the last places lack the earliest steps wherever T is not a power of two.
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    T = len(d)
    maps = (np.array(d), np.array(u))
    for k in range(int(np.log2(T))):
        r = 2**k
        earlier = tuple(m[: T - r] for m in maps)
        later = tuple(m[r:] for m in maps)
        joined = combine(earlier, later)
        maps = tuple(np.concatenate([m[:r], j]) for m, j in zip(maps, joined))
    return maps
