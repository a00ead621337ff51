# mistake: half_life takes the log of a sigmoid written with tanh: at b = -40 it rounds to 0 (log 0), and at b = 20 the ...
# read: right
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -32.08, it is
def half_life(b):
    b = np.asarray(b, dtype=float)
    f = 0.5 * np.tanh(b / 2) + 0.5
    return np.log(0.5) / np.log(f)
