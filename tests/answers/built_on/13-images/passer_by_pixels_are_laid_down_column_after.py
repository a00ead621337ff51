# mistake: the pixels are laid down column after column instead of row after row
# read: right
# told: your as_images fills the pictures column after column.
def as_images(x, shape, places=None):
    R, C = shape
    if places is not None:
        x = x[inverse(places)]
    N = x.shape[1]
    return x[:, :, 0].T.reshape(N, C, R).transpose(0, 2, 1)
