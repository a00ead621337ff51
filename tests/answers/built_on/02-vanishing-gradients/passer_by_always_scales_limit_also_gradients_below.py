# mistake: two: always scales to the limit, also gradients below it (no if); and returns the norm after clipping ...
# read: right
# told: your clip_by_global_norm scales small gradients up to the limit: below it they stay as they
def clip_by_global_norm(gradients, limit):
    norm = np.sqrt(sum(np.sum(g * g) for g in gradients))
    clipped = [g * limit / norm for g in gradients]
    after = np.sqrt(sum(np.sum(g * g) for g in clipped))
    return clipped, after
