# mistake: .T of (R, C, N) gives (N, C, R): every picture comes back transposed; shows for R, C > 1
# read: right
# told: In as_images. The axes stand in another order:
def inverse(places):
    back = np.empty(len(places), dtype=int)
    back[places] = np.arange(len(places))
    return back


def as_images(x, shape, places=None):
    if places is not None:
        x = x[inverse(places)]
    return x.reshape(*shape, -1).T
