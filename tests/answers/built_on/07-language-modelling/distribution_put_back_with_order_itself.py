# mistake: the cut probabilities, in falling order, are put back with kept[order], which is the inverse of what is needed. Right only where the order is its own inverse, as for two symbols, or sorted ones.
# read: right
# told: In next_distribution. The right numbers, in another order along axis 0. With scores in rising order the calls that went wrong go well: does it count on
from itertools import accumulate


def next_distribution(scores, temperature, mass):
    s = np.array(scores, dtype=float)
    p = np.exp((s - s.max()) / temperature)
    p /= p.sum()
    order = np.argsort(p)[::-1]
    before = [0.0, *accumulate(p[order])][:-1]
    kept = np.array([v if already < mass - 1e-12 else 0.0 for v, already in zip(p[order], before)])
    return (kept / kept.sum())[order]
