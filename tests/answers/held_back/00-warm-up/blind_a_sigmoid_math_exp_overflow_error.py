# mistake: sigmoid uses the plain 1 / (1 + exp(-a)) with math.exp for each entry, which raises OverflowError at numbers like -1000.
# read: right
# told: In sigmoid. It stops: OverflowError: math range error (line 5 of your cell: squash = np.vectorize(la
from math import exp


def sigmoid(a):
    squash = np.vectorize(lambda v: 1 / (1 + exp(-v)), otypes=[float])
    return squash(a)
