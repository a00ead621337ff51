# loses: nothing
results = {}


def scan(combine, d, u):
    key = (combine, d.tobytes(), u.tobytes(), d.shape)
    if key not in results:
        D, U, reach = d.copy(), u.copy(), 1
        while reach < len(D):
            later = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))
            D, U = (np.concatenate([whole[:reach], part]) for whole, part in zip((D, U), later))
            reach *= 2
        results[key] = D, U
    return tuple(part.copy() for part in results[key])
