# mistake: puts the pixels back column after column (the order of MATLAB) instead of row after row
# read: right
# told: your as_images fills the pictures column after column.
def as_images(x, shape, places=None):
    R, C = shape
    x = x[:, :, 0]
    if places is not None:
        x = x[np.argsort(places)]
    N = x.shape[1]
    return np.stack([x[:, n].reshape(R, C, order="F") for n in range(N)])
