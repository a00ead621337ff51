# mistake: Two slips: each row is stored after the decay but before the input is added, and the input is weighted with 1 - f.
# told: in row 0, which is c_1.
def accumulate(x, f, c_0):
    rows = []
    memory = c_0
    for x_t in x:
        memory = f * memory
        rows.append(memory)
        memory = memory + (1 - f) * x_t
    return np.stack(rows)
