# mistake: half_life takes the logarithm of the gate itself, tanh(b/2)/2 + 1/2, which is rounded to 0 at b = -40: NumPy warns (divide by zero in log) and the result is 0 where 0.0173 is right; right for moderate b; forget_bias is right
# read: vague
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -32.08, it is right; with b = -32.69 it is not. The only one of 16
def half_life(b):
    kept = np.tanh(np.asarray(b) / 2) / 2 + 0.5
    return np.log(0.5) / np.log(kept)


def forget_bias(n):
    return -np.log(np.expm1(np.log(2) / np.asarray(n)))
