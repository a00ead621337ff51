# mistake: two: low-pass filter of the EE textbook (input weighted by 1 - f), and the memory before each step is returned (starts with c_0, c_T missing)
# read: vague
def accumulate(x, f, c_0):
    c = [c_0]
    for t in range(len(x)):
        c.append(f * c[-1] + (1 - f) * x[t])
    return np.array(c[:-1])
