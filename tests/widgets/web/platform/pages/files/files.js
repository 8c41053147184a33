// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const files = wx.getFileSystemManager()
const root = wx.env.USER_DATA_PATH
const failure = (work) => { try { work(); return 'no failure' } catch (error) { return error.message.replaceAll(root, '~') + ' ' + error.errCode } }
Page({
  data: { out: '' },
  onLoad() {
    const lines = []
    files.mkdirSync(root + '/a/b', true)
    files.writeFileSync(root + '/a/b/one.txt', 'first', 'utf8')
    files.appendFileSync(root + '/a/b/one.txt', ' second')
    lines.push('read ' + files.readFileSync(root + '/a/b/one.txt', 'utf8'))
    lines.push('bytes ' + files.readFileSync(root + '/a/b/one.txt').byteLength)
    lines.push('part ' + files.readFileSync(root + '/a/b/one.txt', 'base64', 0, 5))
    files.copyFileSync(root + '/a/b/one.txt', root + '/a/two.txt')
    files.renameSync(root + '/a/two.txt', root + '/a/three.txt')
    lines.push('list ' + files.readdirSync(root + '/a').join())
    lines.push('stat ' + files.statSync(root + '/a/three.txt').size + files.statSync(root + '/a').isDirectory())
    lines.push('own ' + files.readFileSync('pages/files/files.wxml', 'utf8').length)
    lines.push(failure(() => files.readFileSync(root + '/none')))
    lines.push(failure(() => files.writeFileSync('app.js', 'x')))
    lines.push(failure(() => files.rmdirSync(root + '/a')))
    lines.push(failure(() => files.mkdirSync(root + '/a')))
    files.rmdirSync(root + '/a', true)
    lines.push('left ' + files.readdirSync(root).length)
    wx.chooseImage({
      success: ({ tempFilePaths: [path] }) => files.saveFile({
        tempFilePath: path,
        success: ({ savedFilePath }) => files.unzip({ zipFilePath: savedFilePath, targetPath: root, fail: ({ errMsg, errCode }) => {
          lines.push('saved ' + /^wxfile:\/\/store_/.test(savedFilePath), errMsg + ' ' + errCode)
          files.access({ path: root + '/gone', fail: ({ errMsg }) => this.setData({ out: lines.concat(errMsg.replaceAll(root, '~')).join('; ') }) })
        } }),
      }),
    })
  },
})
