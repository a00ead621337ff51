# mistake: A label is kept where the next one differs, and the last step has no next one, so what the path says at its end is lost.
# told: your collapse leaves out the last label.
def collapse(path):
    said = []
    for now, following in zip(path, path[1:]):
        if now != following and now > 0:
            said.append(now)
    return said
