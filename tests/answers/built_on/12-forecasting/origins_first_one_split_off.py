# mistake: none
def rolling_origins(length, first, K, step):
    if first + K > length:
        return []
    here = tuple(np.split(np.arange(first + K), [first]))
    return [here, *later_origins(length, first, K, step)]


def later_origins(length, first, K, step):
    found = []
    while (first := first + step) + K <= length:
        found += [(np.arange(first), first + np.arange(K))]
    return found
