# mistake: TWO: scan takes the earlier maps with np.roll, so the first places are combined with maps that wrap round from the end, and it does floor(log2 T) rounds, one too few unless T is a power of two.
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes one more. y
def scan(combine, d, u):
    rounds = int(np.log2(len(d)))
    for k in range(rounds):
        shift = 2**k
        d, u = combine((np.roll(d, shift, axis=0), np.roll(u, shift, axis=0)), (d, u))
    return d, u
