# mistake: clip_by_global_norm always scales to limit, so that gradients below the limit are made longer too (and gradients of zero are divided by 0).
# read: right
# told: your clip_by_global_norm scales small gradients up to the limit: below it they stay as they are.
def clip_by_global_norm(gradients, limit):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    return [g / norm * limit for g in gradients], norm
