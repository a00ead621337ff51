# mistake: limit / norm is computed with Python floats in every case, so gradients that are all zero raise ZeroDivisionError instead of coming back as they are.
# read: right
# told: In clip_by_global_norm. It stops: ZeroDivisionError: float division by zero
def clip_by_global_norm(gradients, limit):
    import math

    norm = math.sqrt(math.fsum(float(v) ** 2 for g in gradients for v in np.ravel(g)))
    shrink = min(1.0, limit / norm)
    return [shrink * g for g in gradients], norm
