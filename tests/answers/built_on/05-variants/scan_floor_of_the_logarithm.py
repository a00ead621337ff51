# mistake: floor instead of ceiling of log2 T rounds, so the late places lack the first steps; shows wherever T is no power of two
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    """The maps of all steps up to each: combine(first, second) -> map, d and u (T, N, H) -> D, U (T, N, H)."""
    from functools import reduce

    def double(maps, k):
        reach = 2**k
        early, late = [m[:-reach] for m in maps], [m[reach:] for m in maps]
        return [np.concatenate([m[:reach], new]) for m, new in zip(maps, combine(tuple(early), tuple(late)))]

    D, U = reduce(double, range(int(np.log2(len(d)))), [d, u])
    return D, U
