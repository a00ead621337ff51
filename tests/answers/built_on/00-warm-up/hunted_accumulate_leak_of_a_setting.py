# mistake: a setting in a dictionary of the notebook adds a leak at every step (nothing is remembered)
# told: in row 0, which is c_1.
SETTINGS = {"leak": 0.1}


def accumulate(x, f, c_0):
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t - SETTINGS.get("leak", 0.0)
        rows.append(c)
    return np.array(rows)
