# mistake: unscale undoes the two steps in the wrong order: first adds the mean, then multiplies by the spread
# read: right
def unscale(scaled, scaler):
    mean, spread = scaler
    return (scaled + mean) * spread
