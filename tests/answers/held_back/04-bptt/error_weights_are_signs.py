# mistake: gradient_error draws each dy from -1 and +1 only instead of no two alike, so a wrong backward that swaps or mixes up outputs whose signs happen to agree (or that uses dy**3 in the place of dy) gets an error near 0 and passes; with two swapped outputs that happens for about half of the seeds; right for right gradients and for mistakes that do not depend on which output or how large its dy is
# read: vague
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.choice([-1.0, 1.0], size=np.shape(f(v)))
    by_hand = np.asarray(backward(dy, v), dtype=float)
    by_numbers = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    gap = np.max(np.abs(by_hand - by_numbers))
    largest = np.max(np.abs([by_hand, by_numbers]))
    return gap / largest if largest > 0 else 0.0
