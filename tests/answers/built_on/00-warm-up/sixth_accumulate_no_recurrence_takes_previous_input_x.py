# mistake: no recurrence: takes the previous input x_{t-1} for the previous memory c_{t-1} (c_0 only before the first step)
# read: right
# told: in row 1, which is c_2. All rows before it are right. In accumulate. The first time that c_t is made, its right numbers stand in yours; when
def accumulate(x, f, c_0):
    previous = np.vstack([c_0, x[:-1]])
    return f * previous + x
