# mistake: written as a softmax of (a, 0) that is shifted by the largest entry of the whole array instead of max(a, 0) per entry: with 1000 in the array moderate entries become 0/0 = nan.
# read: wrong
# told: In sigmoid. Some of your numbers are NaN: numbers of hundreds are given here, whose exponential is infinite, or 0 and has no logarithm. With
def sigmoid(a):
    a = np.asarray(a, dtype=float)
    top = a.max(initial=0.0)
    mine, other = np.exp(a - top), np.exp(-top)
    return mine / (mine + other)
