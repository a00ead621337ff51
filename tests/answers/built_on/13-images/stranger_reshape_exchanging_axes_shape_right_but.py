# mistake: reshape instead of exchanging the axes: the shape is right, but rows of one picture are dealt out among the ...
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures.
def as_rows(images):
    N, R, C = images.shape
    return images.reshape(R, N, C)
