# mistake: as_images gets rid of the last axis of x by squeeze(), which takes away every axis of length 1 and also those of the picture: for a single sequence (N = 1) it returns (R, C) without the axis of the pictures, and a picture of one row or one column loses that axis, too; right for two or more pictures with at least two rows and two columns, with and without places
# read: right
# told: In as_images. The numbers are right; an axis of length 1 is missing or too many: (2, 3)
def as_images(x, shape, places=None):
    R, C = shape
    order = np.arange(R * C) if places is None else np.asarray(places)
    back = np.empty(R * C, dtype=int)
    back[order] = np.arange(R * C)
    grid = x[back].reshape(R, C, -1, 1)
    return np.moveaxis(grid, 2, 0).squeeze()


def inverse(places):
    back = np.empty(len(places), dtype=int)
    back[np.asarray(places)] = np.arange(len(places))
    return back
