# mistake: applies places a second time (x[places]) instead of undoing it
# read: right
# told: your as_images applies the order once more: its inverse is what undoes it.
def as_images(x, shape, places=None):
    R, C = shape
    flat = x[:, :, 0]
    if places is not None:
        flat = flat[places]
    return flat.T.reshape(flat.shape[1], R, C)
