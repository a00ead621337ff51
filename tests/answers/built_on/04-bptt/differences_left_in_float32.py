# mistake: numerical_gradient turns whole numbers into float64 but leaves a float32 array in float32, where a step of 1e-5 is mostly rounded away next to entries of size 1 and more, so for float32 input the gradient is off, by some tenths of a per cent next to entries of about 1 and wholly (often 0) next to entries in the hundreds; right for float64 and for whole numbers
# read: right
# told: In numerical_gradient. With the same numbers as float64 in v all is right: something of
def numerical_gradient(f, v, eps=1e-5):
    w = np.array(v)
    if w.dtype.kind in "iub":
        w = w.astype(float)
    grad = np.zeros(w.shape)
    it = np.nditer(w, flags=["multi_index"])
    for _ in it:
        k = it.multi_index
        up, down = w.copy(), w.copy()
        up[k] = w[k] + eps
        down[k] = w[k] - eps
        grad[k] = (f(up) - f(down)) / (2 * eps)
    return grad
