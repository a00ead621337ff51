# loses: check-half-life
# told: goes by the spectral radius
import math


def half_life(s):
    return math.log(0.5) / math.log(s) if s < 1 else math.inf


def steps_to_halve(dh_T, J):
    return math.ceil(half_life(max(abs(np.linalg.eigvals(J)))))
