# mistake: clip_by_global_norm computes the factor min(1, limit / norm) without asking whether the norm is 0, so for gradients that are all zero NumPy divides by zero and warns (the values come out right all the same, as limit / 0 is inf); right and silent for all other gradients
# read: nothing
# told: in clip_by_global_norm, which makes NumPy warn when it is given (an array (2, 3), an array (4,)), 1.0: RuntimeWarning: divide by zero encoun
def clip_by_global_norm(gradients, limit):
    everything = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(everything)
    factor = min(1.0, limit / norm)
    return [factor * g for g in gradients], norm
