# mistake: the step is eps * max(1, |v_k|), as in optimisers that choose it themselves, where the same eps is asked for at every entry. Shows for entries larger than 1 with a function that is not a polynomial of degree 2 at most, most for large eps.
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
from itertools import product


def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    result = np.empty_like(v)

    def at(place, value):
        moved = v.copy()
        moved[place] = value
        return f(moved)

    for place in product(*map(range, v.shape)):
        step = eps * max(1.0, abs(v[place]))
        result[place] = (at(place, v[place] + step) - at(place, v[place] - step)) / (2 * step)
    return result
