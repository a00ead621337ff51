# mistake: reshape instead of exchanging the axes: the shape is right, but rows of one picture are dealt out among the ...
# read: right
def as_rows(images):
    N, R, C = images.shape
    return images.reshape(R, N, C)
