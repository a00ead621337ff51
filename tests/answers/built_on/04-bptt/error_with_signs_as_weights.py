# mistake: gradient_error draws dy from -1 and 1 only, so many outputs get the same weight: a backward pass that swaps two outputs whose signs agree (or ignores the size of dy and uses its sign) goes unnoticed with error 0 or nearly; right for right gradients and for most other wrong ones, such as a wrong factor
# read: nothing
def gradient_error(f, backward, v, seed=0):
    v = np.array(v, dtype=float)
    rng = np.random.default_rng(seed)
    dy = rng.choice([-1.0, 1.0], size=np.shape(f(v)))
    by_hand = np.asarray(backward(dy.copy(), v.copy()))
    by_numbers = numerical_gradient(lambda w: np.sum(dy * f(w)), v)
    biggest = max(np.abs(by_hand).max(), np.abs(by_numbers).max())
    if biggest == 0:
        return 0.0
    return np.abs(by_hand - by_numbers).max() / biggest
