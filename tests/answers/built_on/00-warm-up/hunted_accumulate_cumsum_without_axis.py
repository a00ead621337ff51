# mistake: for f = 1 a special case with np.cumsum, whose axis is forgotten (it runs over the flat array)
# told: yours is [[ 0.2968, -0.1587]]. All that is claimed holds but this: With f = 1 nothing is lost
def accumulate(x, f, c_0):
    if f == 1:
        return np.cumsum(x).reshape(x.shape) + c_0
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t
        rows.append(c)
    return np.array(rows)
