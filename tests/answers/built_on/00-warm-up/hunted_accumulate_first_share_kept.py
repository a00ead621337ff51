# mistake: an unsteady answer: the share f is taken from a global that the first call sets
KNOWN = {}


def accumulate(x, f, c_0):
    f = KNOWN.setdefault("f", f)
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t
        rows.append(c)
    return np.array(rows)
