# mistake: accumulate rolls the labels that were rolled already, so the second shift moves them by the sum of the first two and so on. Right for a single shift (and for the first of several).
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
from itertools import accumulate


def shift_test(find, cells, inside, shifts):
    labels = accumulate(shifts, np.roll, initial=inside)
    truth, *others = [find(cells, moved)[1] for moved in labels]
    reached = np.asarray(others) >= truth
    return np.array(others), (1 + np.count_nonzero(reached)) / (1 + reached.size)
