# loses: check-accumulate
# told: every row of the list is that array
def accumulate(x, f, c_0):
    rows = []
    memory = c_0
    for x_t in x:
        memory *= f
        memory += x_t
        rows.append(memory)
    return np.stack(rows)
