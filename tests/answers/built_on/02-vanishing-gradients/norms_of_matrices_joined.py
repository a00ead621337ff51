# mistake: norm(g, 2) is the spectral norm for a matrix, so the global norm is too small for gradients that are matrices of rank above 1, and arrays of three axes crash; right for vectors
# read: right
# told: your clip_by_global_norm takes for the norm the largest singular value of each matrix
def clip_by_global_norm(gradients, limit):
    norm = np.hypot.reduce([np.linalg.norm(g, 2) for g in gradients])
    factor = limit / norm if norm > limit else 1.0
    return [factor * g for g in gradients], norm
