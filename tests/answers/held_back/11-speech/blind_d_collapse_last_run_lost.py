# mistake: collapse writes a label down when the run of it ends, that is when the next one differs, and so loses a label whose run lasts to the end of the path: [0, 3, 3] gives [].
# read: right
# told: your collapse leaves out the last label.
def collapse(path):
    result = []
    for now, following in zip(path[:-1], path[1:]):
        if now != following and now != 0:
            result.append(now)
    return result
