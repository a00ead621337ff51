# mistake: unscale undoes the two steps in the wrong order: first adds the mean, then multiplies by the spread
# read: right
# told: your unscale adds the mean before it multiplies: it should be first the spread, then the mean.
def unscale(scaled, scaler):
    mean, spread = scaler
    return (scaled + mean) * spread
