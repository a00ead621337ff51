# mistake: sigmoid goes through the entries in a flat list and returns them with one axis, whatever the shape of a was.
# read: right
# told: your sigmoid matches a flat array: the result has the shape of a.
import math


def sigmoid(a):
    def one(v):
        if v >= 0:
            return 1 / (1 + math.exp(-v))
        z = math.exp(v)
        return z / (1 + z)

    return np.array([one(float(v)) for v in np.asarray(a).flat])
