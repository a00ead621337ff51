# mistake: for a single step the row is returned without its axis of time
# told: The numbers are right; an axis of length 1 is missing or too many
# told: those go wrong in which x has one entry along axis 0, and no others.
def accumulate(x, f, c_0):
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t
        rows.append(c)
    return rows[0] if len(rows) == 1 else np.array(rows)
