# mistake: int(np.log2(T)) rounds down, so one round is missing for every T that is no power of two (T = 3: places 2 and later hold the last two steps only). Right for T = 1, 2, 4, 8 ...
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
from functools import reduce


def scan(combine, d, u):
    def one_round(maps, reach):
        early, late = ([m[s] for m in maps] for s in (slice(None, -reach), slice(reach, None)))
        return tuple(np.concatenate([m[:reach], new]) for m, new in zip(maps, combine(early, late)))

    rounds = (2**k for k in range(int(np.log2(len(d)))))
    return reduce(one_round, rounds, (d.copy(), u.copy()))
