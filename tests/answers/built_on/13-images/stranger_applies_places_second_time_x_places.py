# mistake: applies places a second time (x[places]) instead of undoing it
# read: right
def as_images(x, shape, places=None):
    R, C = shape
    flat = x[:, :, 0]
    if places is not None:
        flat = flat[places]
    return flat.T.reshape(flat.shape[1], R, C)
